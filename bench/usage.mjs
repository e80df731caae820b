/** `node --import ./bench/usage.mjs`: what the process took, on standard error when it ends. */
import process from 'node:process';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  process.stderr.write(`usage ${JSON.stringify(usage)}\n`);
});
