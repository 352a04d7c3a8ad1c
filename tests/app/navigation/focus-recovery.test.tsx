import { waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { recoverFocus } from '../../../src/app/navigation/focus-recovery.ts';
import { afterPaint } from '../../../src/ui/loading/after-paint.ts';

const one = (id: string) => document.getElementById(id) as HTMLButtonElement;
const painted = () => new Promise<void>((resolve) => afterPaint(() => afterPaint(resolve)));

beforeAll(recoverFocus);

beforeEach(() => {
  // The reader uses keys; jsdom does not tell.
  const { matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, css: string) {
    return css === ':focus-visible' ? isByKeys : matches.call(this, css);
  });
  isByKeys = true;
  document.body.innerHTML = `
    <div><button id="before">Before</button>
      <p id="group"><button id="first">1</button><button id="second">2</button><button id="third">3</button></p>
    </div>`;
});

let isByKeys = true;

it('a control that goes away hands the focus to the one that has taken its place', async () => {
  one('second').focus();
  one('second').remove();
  await waitFor(() => expect(one('third')).toHaveFocus());
});

it('the last of a group hands it to the one before, and a group that goes away to what is near', async () => {
  one('third').focus();
  one('third').remove();
  await waitFor(() => expect(one('second')).toHaveFocus());
  one('group').remove();
  await waitFor(() => expect(one('before')).toHaveFocus());
});

it('what took the focus itself keeps it', async () => {
  one('second').focus();
  one('second').remove();
  one('before').focus();
  await painted();
  expect(one('before')).toHaveFocus();
});

it('a finger that took a control away wants no other', async () => {
  isByKeys = false;
  one('second').focus();
  one('second').remove();
  await painted();
  expect(document.body).toHaveFocus();
});
