'use client';

import { useEffect, useId, useRef } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** For a session that ended while somebody was writing: the same person signs in in place, and the page stays as it is. */
export function SignInAgain({ email, onSignedIn }: { email: string; onSignedIn(): void }) {
  const t = useTexts('accounts');
  const heading = useId();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where one writes far down the page, it would not be seen. Nothing is returned: browsers make a promise of it, React a clean-up.
    ref.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <section ref={ref} aria-labelledby={heading} className="notice notice-problem my-3">
      <div className="grid max-w-96 gap-3 py-2">
        <h2 id={heading}>{t('signIn.again')}</h2>
        <p role="status">{t('signIn.againHint')}</p>
        <SignInForm email={email} onSignedIn={onSignedIn} />
      </div>
    </section>
  );
}
