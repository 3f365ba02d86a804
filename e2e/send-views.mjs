/*
 * One of the senders of views-survive-a-kill.spec.ts: tells the door its share of views and, until each is acknowledged,
 * tells it again. Says at the end how many answers it got that were no acknowledgement.
 */
const [base, from, to, articles] = process.argv.slice(2);
const numbers = articles.split(',').map(Number);
let refused = 0;

/** View `index`: four in ten repeat an earlier one; one in ten is a bot's. */
function viewOf(index) {
  const isBot = index % 10 === 9;
  const original = index % 5 < 2 ? Math.floor(index / 2) : index;
  const article = numbers[original % numbers.length];
  return {
    isBot,
    article,
    reader: isBot ? `bot-${index}` : `reader-${original}`,
    network: `${10 + (original % 40)}.${original % 200}.${(original * 7) % 250}.${1 + (original % 200)}`,
  };
}

async function send(index) {
  const { isBot, article, reader, network } = viewOf(index);
  const userAgent = isBot
    ? `Mozilla/5.0 (compatible; Googlebot/2.1; ${reader})`
    : `Mozilla/5.0 (X11; Linux x86_64; ${reader}) Gecko/20100101 Firefox/140.0`;
  for (;;) {
    try {
      const answer = await fetch(`${base}/api/views`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain', 'user-agent': userAgent, 'x-forwarded-for': network },
        body: JSON.stringify({ article }),
      });
      if (answer.status === 204) return;
    } catch {
      // The server was killed; it comes back.
    }
    refused++;
    await new Promise((done) => setTimeout(done, 100 + Math.random() * 200));
  }
}

let next = Number(from);
await Promise.all(
  Array.from({ length: 24 }, async () => {
    while (next < Number(to)) await send(next++);
  }),
);
process.stdout.write(String(refused));
