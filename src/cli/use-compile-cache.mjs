import module from 'node:module';
import process from 'node:process';

/** Has Node use again what it has made of the code: a third of a second for a process, half of that for a thread. */
export function useCompileCache() {
  const { directory } = module.enableCompileCache();
  // Threads go by the environment.
  if (directory !== undefined) process.env.NODE_COMPILE_CACHE ??= directory;
}
