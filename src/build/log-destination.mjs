// Astro's log, without a line for each page: thousands of lines say less than their number, which
// the progress gives. JavaScript, since Astro loads no other logger.
import nodeLog from 'astro/logger/node';

const PAGE = /[├└]─/;

/**
 * @param {{ level: import('astro').AstroLoggerLevel }} options the least level that is written
 * @param {import('astro').AstroLoggerDestination} [log] where the rest goes
 * @returns {import('astro').AstroLoggerDestination}
 */
export default function logDestination(options, log = nodeLog(options)) {
  // A page's line comes in two: its address, then the time that it took. A warning may stand between.
  let inPage = false;
  return {
    ...log,
    write(event) {
      const isInfo = event.level === 'info';
      const isAddress = isInfo && event.label === null && PAGE.test(event.message);
      const isTime = isInfo && inPage && event.label === 'SKIP_FORMAT';
      if (isInfo) inPage = isAddress;
      if (!isAddress && !isTime) log.write(event);
    },
  };
}
