import { parseBench } from './parse-bench.ts';
import { searchBench } from './search-bench.ts';
import { treeBench } from './tree-bench.ts';

await parseBench();
await treeBench();
await searchBench();
