import { createServer, type Server } from 'node:net';

/** A mail server that keeps what it is given, and refuses while a spec says so. */
export interface MailCatcher {
  /** Where it listens, as SMTP_URL. */
  url: string;
  mails: string[];
  /** Whether it turns away whatever comes. */
  isRefusing: boolean;
  close(): void;
}

/** Starts a mail server on a free port. */
export async function catchMail(): Promise<MailCatcher> {
  const server: Server = createServer((socket) => {
    let text = '';
    let mail: string | null = null;
    socket.write('220 ready\r\n');
    socket.on('data', (chunk) => {
      text += chunk.toString();
      for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        if (mail !== null) {
          if (line !== '.') mail += `${line}\n`;
          else {
            caught.mails.push(mail);
            mail = null;
            socket.write('250 kept\r\n');
          }
        } else if (line === 'DATA') {
          mail = '';
          socket.write('354 go on\r\n');
        } else if (line.startsWith('MAIL') && caught.isRefusing) socket.write('451 not now\r\n');
        else socket.write(line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
      }
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const caught: MailCatcher = {
    ...{ url: `smtp://127.0.0.1:${port}`, mails: [], isRefusing: false },
    close: () => void server.close(),
  };
  return caught;
}
