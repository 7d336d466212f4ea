import { describe, expect, it } from '@jest/globals';
import { isSafeLink } from './formatted-text';

describe('a link', () => {
  it.each([
    'https://www.england.nhs.uk',
    'HTTPS://intranet/rota',
    'https://example.org:8443/a?b=c&d=%20#e',
    'https://example.org?to=@home',
    'https://example.org/@team',
    'https://bücher.example/straße',
    'https://[2001:db8::1]/',
    'mailto:culture@example.org',
    'MAILTO:first.last+tag@example.org',
  ])('may lead to %s', (href) => expect(isSafeLink(href)).toBe(true));

  it.each([
    ['nowhere', ''],
    ['a page without TLS', 'http://example.org'],
    ['a script', 'javascript:alert(1)'],
    ['a script in other letters', 'JaVaScRiPt:alert(1)'],
    ['a script behind a line', '\njavascript:alert(1)'],
    ['a script that looks like a page', 'javascript://https://example.org/%0Aalert(1)'],
    ['a script of another age', 'vbscript:msgbox(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['data without signs', 'data:text/html;base64,PHNjcmlwdD4='],
    ['a file', 'file:///etc/passwd'],
    ['an address without a scheme', '//example.org'],
    ['a page of our own', '/sign-out'],
    ['a host behind another’s name', 'https://www.nhs.uk@example.org'],
    ['a host behind a name and password', 'https://www.nhs.uk:443@example.org/'],
    ['a host behind a backslash', 'https://example.org\\@www.nhs.uk'],
    ['no host', 'https://'],
    ['no host but a path', 'https:///example.org'],
    ['no host but a port', 'https://:443/'],
    ['two addresses', 'https://example.org https://example.com'],
    ['a mark that ends an attribute', 'https://example.org/"onclick="alert(1)'],
    ['a tag', 'https://example.org/<b>'],
    ['what reads backwards', 'https://example.org/\u202Egpj.exe'],
    ['what cannot be seen', 'https://exa\u200Bmple.org'],
    ['half a character', 'https://example.org/\uD83D'],
    ['a null', 'https://example.org/\u0000'],
    ['more than 2,000 characters', `https://example.org/${'a'.repeat(2000)}`],
    ['nobody’s mailbox', 'mailto:'],
    ['a mail with a subject', 'mailto:team@example.org?subject=Hello'],
    ['two mailboxes', 'mailto:team@example.org,other@example.org'],
    ['two mailboxes, in other words', 'mailto:team;other@example.org'],
    ['a mail with a subject, in code', 'mailto:team@example.org%3Fsubject=Hello'],
    ['two mailboxes, in code', 'mailto:team%40example.org%2Cother@example.org'],
    ['a line of the mail’s head', 'mailto:team%0D%0ABcc:other@example.org'],
  ])('may not lead to %s: %j', (_, href) => expect(isSafeLink(href)).toBe(false));

  it.each([`https://${'a'.repeat(100_000)}`, `mailto:${'a'.repeat(100_000)}`, ' '.repeat(100_000)])(
    'is judged in time however long it is (case %#)',
    (href) => {
      const begun = performance.now();
      expect(isSafeLink(href)).toBe(false);
      expect(performance.now() - begun).toBeLessThan(500);
    },
  );
});
