/** Nobody else's, or no page, or dear: a page of results leads to thirty others, and each is a question to the database. */
const never = [
  ...['/media/*', '/api/*', '/admin*', '/sign-in*', '/preview/*', '/*/preview/*', '/*.xml', '/*.json', '/*.txt'],
  ...['/search\\?*', '/*/search\\?*'],
];
const ours = { and: [{ href_matches: '/*' }, ...never.map((path) => ({ not: { href_matches: path } }))] };

/**
 * Lets browsers make the next page while a finger is still on its way: prerendered on hover or touch, fetched ahead
 * when likely (https://wicg.github.io/nav-speculation/speculation-rules.html).
 */
export const speculationRules = {
  path: '/speculation-rules.json',
  type: 'application/speculationrules+json',
  body: JSON.stringify({ prerender: [{ where: ours, eagerness: 'moderate' }], prefetch: [{ where: ours, eagerness: 'eager' }] }),
};
