'use client';

/** STUB, replaced by the accounts part. */
export function SignInAgain({ email, onSignedIn }: { email: string; onSignedIn(): void }) {
  return (
    <button type="button" className="button" onClick={onSignedIn}>
      {email}
    </button>
  );
}
