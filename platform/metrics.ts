import { collectDefaultMetrics, Gauge, Registry } from '@prometheus-io/client';

/** What this process has to tell at /api/metrics; one a process, however many bundles load this file. */
const shared = globalThis as typeof globalThis & { kawarabanMetrics?: Registry };
shared.kawarabanMetrics ??= new Registry();
export const registry = shared.kawarabanMetrics;

/** A figure that is read whenever somebody asks. Told twice, as by another bundle, the later one stands. */
export function gauge(name: string, help: string, read: () => number): void {
  registry.removeSingleMetric(name);
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(read());
    },
  });
}

/** All of it in the text format of Prometheus. Of the process itself (memory, event loop, …) nothing is measured before somebody asks. */
export function tellMetrics(): Promise<string> {
  if (!registry.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics({ register: registry });
  return registry.metrics();
}
