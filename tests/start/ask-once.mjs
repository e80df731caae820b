// For a machine with a network of its own, which only those within reach: starts Aftermath in this folder, asks once,
// says the answer's status, and what npm said.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

const npm = spawn('npm', ['start', '--silent'], { stdio: ['ignore', 'pipe', 'pipe'] });
let said = '';
for (const stream of [npm.stdout, npm.stderr]) {
  stream.setEncoding('utf8').on('data', async (text) => {
    said += text;
    const [address] = /http:\S+graphql/.exec(said) ?? [];
    if (!address) return;
    const { status } = await fetch(`${address}?query={__typename}`);
    console.log(status);
    npm.kill();
  });
}
await once(npm, 'close');
process.stdout.write(said);
