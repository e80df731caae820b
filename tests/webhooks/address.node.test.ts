import { describe, expect, test } from 'vitest';
import { problemOf } from '../../src/webhooks/address.ts';

describe('a webhook leads to a server that everybody reaches', () => {
  test.for([
    'https://example.org/hook',
    'https://hooks.example.org:8443/a?b=c',
    'https://xn--bcher-kva.example',
  ])('%s', (address) => {
    expect(problemOf(address)).toBeUndefined();
  });
});

describe('nothing is sent to', () => {
  test.for([
    'example.org',
    'http://example.org/hook',
    'ftp://example.org',
    'https://localhost/hook',
    'https://localhost./hook',
    'https://127.0.0.1/hook',
    'https://2130706433/hook',
    'https://0x7f.1/hook',
    'https://10.0.0.1',
    'https://169.254.169.254/latest/meta-data',
    'https://93.184.215.14/hook',
    'https://[::1]/hook',
    'https://[::ffff:10.0.0.1]/hook',
    'https://printer/hook',
    'https://printer.local/hook',
    'https://db.internal',
    'https://ann:secret@example.org/hook',
    'https://a..b/',
    'https://example.org../',
    'https://-a.example.org/',
    `https://${'a'.repeat(64)}.example.org/`,
    'https://example.org:0/hook',
    'https://example.org/ho\nok',
    'https://example.org/ho ok',
    '\thttps://example.org/hook',
  ])('%s', (address) => {
    expect(problemOf(address)).toBeDefined();
  });

  test('a program of this machine, but by npm start', () => {
    expect(problemOf('http://localhost:3000/hook', true)).toBeUndefined();
    expect(problemOf('http://[::1]:3000/hook', true)).toBeUndefined();
    expect(problemOf('http://10.0.0.1/hook', true)).toBeDefined();
    expect(problemOf('http://localhost.example.org/hook', true)).toBeDefined();
  });
});
