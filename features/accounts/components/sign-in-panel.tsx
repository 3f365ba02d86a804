'use client';

import { SignInForm } from './sign-in-form.tsx';

/** The sign-in page's form. What follows is loaded anew: it is another person's page now. */
export function SignInPanel({ to }: { to: string }) {
  return <SignInForm onSignedIn={() => window.location.assign(to)} />;
}
