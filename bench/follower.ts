import { connect, type Socket } from 'node:net';

interface Waiting {
  sign: string;
  done(): void;
  fail(reason: Error): void;
}

/** One who reads a stream along over a bare socket: what a browser would do with an event is not measured here. */
export class Follower {
  #socket: Socket;
  #number: number;
  #text = '';
  #waiting: Waiting | null = null;
  #lost: Error | null = null;
  isThere = false;
  readonly isOpen: Promise<void>;

  constructor(url: URL, number: number) {
    this.#number = number;
    this.#socket = connect(Number(url.port), url.hostname);
    // An address for each household: the bed's portal stands behind one proxy.
    const from = `203.0.${113 + (number >> 8)}.${number & 255}`;
    this.#socket.write(
      `GET ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nAccept: text/event-stream\r\nX-Forwarded-For: ${from}\r\n\r\n`,
    );
    this.isOpen = this.#waitFor('\r\n\r\n').then((head) => {
      if (!head.startsWith('HTTP/1.1 200')) throw new Error(`Follower ${number} was answered “${head.split('\r\n', 1)[0]}”.`);
      this.isThere = true;
    });
    this.#socket.setEncoding('latin1').on('data', this.#read);
    this.#socket.on('error', (error) => this.#lose(error.message)).on('close', () => this.#lose('the stream ended'));
  }

  async hears(entry: number): Promise<void> {
    await this.#waitFor(`"entry":${entry},`);
  }

  leave() {
    this.#socket.destroy();
  }

  #waitFor(sign: string): Promise<string> {
    this.#text = '';
    return new Promise((done, fail) => {
      if (this.#lost) return fail(this.#lost);
      this.#waiting = { sign, done: () => done(this.#text), fail };
    });
  }

  #read = (words: string) => {
    this.#text += words;
    if (!this.#waiting || !this.#text.includes(this.#waiting.sign)) return;
    const { done } = this.#waiting;
    this.#waiting = null;
    done();
  };

  #lose(why: string) {
    this.#lost ??= new Error(`Follower ${this.#number} was lost: ${why}.`);
    this.#waiting?.fail(this.#lost);
    this.#waiting = null;
  }
}
