import { writeFileSync } from 'node:fs';
import process from 'node:process';

/** Loaded before a program whose use of the machine is measured; writes it down as the program ends. */
process.on('exit', () => {
  const file = process.env['BENCH_USAGE'];
  if (file === undefined) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const seconds = (userCPUTime + systemCPUTime) / 1e6;
  writeFileSync(file, JSON.stringify({ megabytes: maxRSS / 1024, seconds }));
});
