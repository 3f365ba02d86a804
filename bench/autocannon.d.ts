declare module 'autocannon' {
  interface Request {
    method: 'GET' | 'POST';
    headers?: Record<string, string>;
    body?: string;
    setupRequest?(request: Request): Request;
  }
  interface Options {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    requests?: Request[];
  }
  interface Result {
    '2xx': number;
    non2xx: number;
    /** Seconds. */
    duration: number;
  }
  interface Run extends Promise<Result> {
    /** Told of every answer; `time` is in milliseconds. */
    on(event: 'response', heard: (client: unknown, status: number, bytes: number, time: number) => void): void;
  }
  export default function autocannon(options: Options): Run;
}
