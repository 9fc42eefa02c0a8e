import { describe } from 'vitest';
import { feedSearchContract } from '../contracts/feed-search.contract.ts';
import { searchContract } from '../contracts/search.contract.ts';
import { searchLimitsContract } from '../contracts/search-limits.contract.ts';
import { sqliteSearchEngine } from '../contracts/searched-library.ts';
import { suggestContract } from '../contracts/suggest.contract.ts';

describe('on SQLite', () => {
  searchContract(sqliteSearchEngine);
  searchLimitsContract(sqliteSearchEngine);
  suggestContract(sqliteSearchEngine);
  feedSearchContract(sqliteSearchEngine);
});
