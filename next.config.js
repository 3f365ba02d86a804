/** @type {import('next').NextConfig} */
export default {
  // Types are checked by `npm test`; a start needs no second check.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // server.ts does: pages once, into the page cache, the rest with Brotli, which the framework hasn't.
  compress: false,
  // server.ts answers a trailing slash together with letter case and old addresses, in one hop.
  skipTrailingSlashRedirect: true,
  // Metadata stands in the head for everyone: readers get no script that could move it there.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // Whatever Node can load as it is: bundling it would double the build's time.
  serverExternalPackages: [
    'pg',
    '@prisma/client',
    '@prisma/adapter-pg',
    '@prometheus-io/client',
    'sharp',
    '@aws-sdk/client-s3',
    'better-auth',
    '@better-auth/passkey',
    'nodemailer',
    'zod',
  ],
  experimental: {
    // A fresh start builds once; writing a cache for the next build takes a third of that.
    turbopackFileSystemCacheForBuild: false,
    serverSourceMaps: false,
    // Each page's code is loaded when it is first asked for, not all before the first.
    preloadEntriesOnStart: false,
  },
  devIndicators: false,
};
