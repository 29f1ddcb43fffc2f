// Astro's log, without its count of pages: it is left with none to make. JavaScript, since Astro loads
// no other logger.
import nodeLog from 'astro/logger/node';

/**
 * @param {{ level: import('astro').AstroLoggerLevel }} options the least level that is written
 * @param {import('astro').AstroLoggerDestination} [log] where the rest goes
 * @returns {import('astro').AstroLoggerDestination}
 */
export default function logDestination(options, log = nodeLog(options)) {
  return {
    ...log,
    write(event) {
      if (!/\b0 page\(s\) built\b/.test(event.message)) log.write(event);
    },
  };
}
