/** STUB, replaced by the accounts part. */
export default function SignInPage() {
  return <main>Sign in</main>;
}
