import process from 'node:process';
import { writeSingleFile } from '#build/single-file/write-single-file.ts';

// The second half of `npm run build:single`, on the pinned Node: a finished site → one file.
const [site = '', file = ''] = process.argv.slice(2);
const { pages, bytes } = await writeSingleFile(site, file);
const size = (bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 });
console.log(`${file}: ${pages.toLocaleString('en')} pages, ${size} MB`);
