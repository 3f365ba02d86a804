export async function runBench(_given: string[]): Promise<number> {
  return 0;
}
