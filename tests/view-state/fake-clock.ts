import type { Clock } from '../../src/view-state/history.ts';

/** A clock that stands still until it is told that time has passed. */
export function fakeClock() {
  let time = 0;
  const due = new Set<{ readonly at: number; readonly act: () => void }>();
  const clock: Clock = {
    now: () => time,
    after: (ms, act) => {
      const one = { at: time + ms, act };
      due.add(one);
      return () => void due.delete(one);
    },
  };
  /** Lets so many milliseconds pass, and does in order what falls due in them. */
  const pass = (ms: number) => {
    const end = time + ms;
    for (;;) {
      const [next] = [...due].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      due.delete(next);
      time = next.at;
      next.act();
    }
    time = end;
  };
  return { clock, pass };
}
