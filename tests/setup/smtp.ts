import { SMTPServer } from "smtp-server";

/** A mail server that keeps what it gets, and the letters that it got. */
export type MailServer = {
  url: string;
  /** The next letter that arrives for an address, or has arrived and was not asked for yet. */
  letterTo(address: string): Promise<string>;
  count(): number;
  stop(): Promise<void>;
};

type Arrived = { to: string; text: string };

/** What quoted-printable makes of long lines and of signs outside ASCII, undone. */
const plain = (text: string): string =>
  text
    .replace(/=\r?\n/g, "")
    .replace(/=([\dA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Starts a real mail server on a free port of this machine. */
export async function startMailServer(): Promise<MailServer> {
  const arrived: Arrived[] = [];
  let waiting: { address: string; take: (text: string) => void }[] = [];
  let count = 0;
  const deliver = (letter: Arrived) => {
    count++;
    const taker = waiting.find(({ address }) => address === letter.to);
    waiting = waiting.filter((one) => one !== taker);
    if (taker) taker.take(letter.text);
    else arrived.push(letter);
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      let text = "";
      stream.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      stream.on("end", () => {
        for (const { address } of session.envelope.rcptTo) deliver({ to: address, text: plain(text) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    letterTo(address) {
      const at = arrived.findIndex(({ to }) => to === address);
      if (at >= 0) return Promise.resolve(arrived.splice(at, 1)[0]?.text ?? "");
      return new Promise((take) => waiting.push({ address, take }));
    },
    count: () => count,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The one-time token in a letter or a link. */
export const tokenIn = (text: string): string =>
  decodeURIComponent(/[?&]token=([^\s&]+)/.exec(text)?.[1] ?? "no token");
