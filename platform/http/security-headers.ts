interface Policy {
  /** What `script-src` allows besides files of our own: a hash or a nonce, in quotes. */
  script: string;
  /** Whether readers come over TLS. */
  isSecure: boolean;
}

/** What every page carries (OWASP Secure Headers): scripts from here alone, framed by nobody, no referrer with a path to others. */
export function securityHeaders({ script, isSecure }: Policy): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'self'",
      `script-src 'self' ${script}`,
      // Pictures carry their focal point in a style attribute.
      "style-src 'self' 'unsafe-inline'",
      // A picture on its way up is shown from memory.
      "img-src 'self' data: blob:",
      // An embed's frame, which only a click makes.
      "frame-src 'self' https:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      ...(isSecure ? ['upgrade-insecure-requests'] : []),
    ].join('; '),
    ...everywhere(isSecure),
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
  };
}

/** What an answer carries that is no page: nothing in it may run, whatever a browser takes it for. */
export const plainHeaders = ({ isSecure }: Pick<Policy, 'isSecure'>): Record<string, string> => ({
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  ...everywhere(isSecure),
});

const everywhere = (isSecure: boolean) => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  ...(isSecure && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
});
