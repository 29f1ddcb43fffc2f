// The search worker of the single-file edition. In this order: files come before any question.
import './take-files.ts';
import '#client/search-worker.ts';
