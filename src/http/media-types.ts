import { answerType } from './accept.ts';
import { refusal } from './refusal.ts';

/**
 * Agrees with the client on the media types of question and answer, or refuses. The request that goes on names one
 * type each, as Yoga heeds neither quality values nor capitals, and would stream to whoever accepts a stream.
 */
export function negotiated(request: Request): Request | Response {
  const accept = request.headers.get('accept');
  const type = answerType(accept);
  if (!type) {
    return refusal(
      406,
      'NOT_ACCEPTABLE',
      'Answers are application/graphql-response+json or application/json, in UTF-8: send an "accept" header with one of them',
    );
  }
  const contentType = request.headers.get('content-type');
  if (request.method === 'POST' && !isJson(contentType)) {
    return refusal(
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      `A question by POST is application/json, in UTF-8, and this is ${contentType ? `"${contentType}"` : 'of no type'}: send the header "content-type: application/json"`,
    );
  }
  // Who names no type gets Yoga's last one, which is ours; a new request would cost most clients its making.
  const isUnderstood = accept === type || !accept || accept === '*/*';
  if (isUnderstood && (request.method === 'GET' || contentType === 'application/json')) return request;
  const headers = new Headers(request.headers);
  headers.set('accept', type);
  if (request.method === 'POST') headers.set('content-type', 'application/json');
  return new Request(request, { headers, signal: request.signal });
}

const isJson = (contentType: string | null) =>
  /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i.test(contentType?.trim() ?? '');
