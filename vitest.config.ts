import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { 'server-only': `${import.meta.dirname}/node_modules/server-only/empty.js` } },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules', '.next', '.data', 'e2e'],
    globalSetup: ['platform/db/test-server.ts'],
    setupFiles: ['platform/db/test-database.ts'],
    env: { LOG_LEVEL: 'error', DATA_DIR: '.data/test' },
    // Much of a test is waiting for the database: more files at once than there are processors.
    maxWorkers: 4,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
