import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { 'server-only': 'data:text/javascript,' } },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules', '.next', '.data', 'e2e'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
