/** What comes of it within so many ms; else it fails, and says how far it was. */
export async function within<Value>(work: Promise<Value>, ms: number, reached: () => string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`After ${ms / 1_000} s ${reached()}.`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
