import { useEffect, useState } from 'react';
import { onSay, takeRemarks } from './say.ts';
import { seeWhatIsHeld, whenQuiet } from './when-quiet.ts';

const QUIET_MS = 500;

/**
 * The live region in which all that was asked for by `say` is said, once the reader has held and pressed nothing for half a
 * second. The page has one, and each dialog over it one of its own.
 */
export function Announcer() {
  const [said, setSaid] = useState({ text: '', times: 0 });
  useEffect(seeWhatIsHeld, []);
  useEffect(() => {
    let callOff = () => {};
    const end = onSay(() => {
      callOff();
      callOff = whenQuiet(QUIET_MS, () => {
        callOff();
        const text = takeRemarks();
        if (text !== '') setSaid(({ times }) => ({ text, times: times + 1 }));
      });
    });
    return () => {
      callOff();
      end();
    };
  }, []);
  // A new paragraph each time: the same words said again are news too.
  return (
    <div className="visually-hidden" aria-live="polite" data-announcer="">
      <p key={said.times}>{said.text}</p>
    </div>
  );
}
