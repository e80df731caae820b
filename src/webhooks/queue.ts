/**
 * The queue wakes whoever delivers, tries again, and gives up. What is to be delivered stands in the log of changes, and
 * how far each webhook has come in its row: so nothing is lost where a message is, or where nobody has sent one.
 */
import { logError } from '../http/log.ts';
import { newsFor } from './news.ts';
import { send } from './send.ts';
import {
  endTurn,
  noteDelivered,
  noteFailed,
  notePassed,
  stopWebhook,
  type Turn,
  takeTurns,
  webhookOf,
} from './store.ts';

interface Env {
  DB: D1Database;
  WEBHOOKS?: Queue<Turn>;
  WEBHOOK_RETRY_SECONDS?: string;
  LOCAL_EDITOR?: string;
}

const FAILED_QUEUE = '-failed';
/**
 * For one message: D1 answers an invocation 50 questions on the free plan. Each delivery asks four, and there are as many
 * messages at once as `max_batch_size` says.
 */
const MAX_DELIVERIES = 2;
const [FIRST_RETRY_SECONDS, LONGEST_RETRY_SECONDS] = [5, 6 * 3600];

/** Sends a message for each webhook that something was published for. */
export async function wakeWebhooks({ DB, WEBHOOKS }: Env): Promise<void> {
  const turns = WEBHOOKS ? await takeTurns(DB) : [];
  if (turns.length) await WEBHOOKS?.sendBatch(turns.map((body) => ({ body, contentType: 'json' as const })));
}

export async function consume({ queue, messages }: MessageBatch<Turn>, env: Env): Promise<void> {
  const work = queue.endsWith(FAILED_QUEUE) ? giveUp : deliver;
  // Whoever is slow to answer keeps nobody else waiting.
  await Promise.all(messages.map((message) => work(message, env)));
}

/** All attempts have failed: nothing more is sent before somebody says so, and what was published waits in the log. */
async function giveUp(message: Message<Turn>, { DB }: Env): Promise<void> {
  await stopWebhook(DB, message.body);
  message.ack();
}

/** One changeset after the other, in the order in which they were published. */
async function deliver(message: Message<Turn>, env: Env): Promise<void> {
  const { DB } = env;
  const turn = message.body;
  try {
    for (let deliveries = 0; deliveries < MAX_DELIVERIES; deliveries += 1) {
      const webhook = await webhookOf(DB, turn);
      if (!webhook) return message.ack();
      const news = await newsFor(DB, webhook);
      if (!news) break;
      const failure = news.message && (await send(webhook, news.message, env.LOCAL_EDITOR !== undefined));
      if (failure) {
        const delaySeconds = delayAfter(message.attempts, env, failure.afterSeconds);
        await noteFailed(DB, turn, failure.problem, delaySeconds);
        if (!failure.isFinal) return message.retry({ delaySeconds });
        return await giveUp(message, env);
      }
      await (news.message ? noteDelivered : notePassed)(DB, turn, news.cursor);
    }
    await endTurn(DB, turn);
    message.ack();
    // What was published since the last look, or is more than one message may do.
    await wakeWebhooks(env);
  } catch (error) {
    logError(error);
    message.retry({ delaySeconds: delayAfter(message.attempts, env) });
  }
}

/** Each wait is four times the one before, or as long as the receiver asks for, if that is longer. */
function delayAfter(attempts: number, { WEBHOOK_RETRY_SECONDS }: Env, asked = 0): number {
  const first = Number(WEBHOOK_RETRY_SECONDS ?? FIRST_RETRY_SECONDS);
  return Math.min(Math.max(first * 4 ** (attempts - 1), asked), LONGEST_RETRY_SECONDS);
}
