import { parseBench } from './parse-bench.ts';
import { searchBench } from './search-bench.ts';

await parseBench();
await searchBench();
