import { defineConfig } from 'prisma/config';

/** For those who have Prisma's engine at hand; the portal applies its migrations itself (docs/decisions/0004). */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
