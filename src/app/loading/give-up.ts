import type { EarlyEvents } from './early-events.ts';

// A script of index.html by itself (`prerender/inline-scripts.ts`), so it imports no more than a type. Without its script or
// its data the page is what it is to readers without scripts, and says so.
const FROM_A_DISK = 'Browsers run no such scripts from a disk: open it from a web server.';
const WITHOUT_SCRIPT = 'One of its scripts did not come; a newer version of the site may be out.';

/** Nothing is queued any more, and what would answer to nothing goes. */
const giveUp = (early: EarlyEvents, why: string) => {
  const { documentElement, head } = document;
  const button = document.querySelector<HTMLButtonElement>('#not-answering button');
  const isView = location.search ? ' It shows its usual view, not the one that its address asks for.' : '';
  const isOff = navigator.onLine ? '' : ' It is loaded again when there is a connection.';
  early.say(`This page can be read, but it does not answer.${isView} ${why}${isOff}`);
  Object.assign(early, { where: ':not(*)', queued: [] });
  delete documentElement.dataset.waiting;
  delete documentElement.dataset.oneScreen;
  documentElement.dataset.unanswering = '';
  head.insertAdjacentHTML('beforeend', document.querySelector('noscript')?.textContent ?? '');
  const reload = () => location.reload();
  if (button) {
    button.hidden = isOff !== '' || location.protocol === 'file:';
    button.onclick = reload;
  }
  addEventListener('online', reload);
};

/** A page that the browser or a server had kept gives way to the newest by itself: nothing has been done in it yet. */
const lookForNewer = async () => {
  const [navigation] = performance.getEntriesByType('navigation');
  const isReload = navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
  const script = document.querySelector('script[type=module]')?.getAttribute('src') ?? '';
  const page = await fetch(location.href, { cache: 'reload' });
  if (page.ok && !(await page.text()).includes(script) && !isReload) location.reload();
};

/** Whether what failed is a script of the page that the app itself cannot speak of, because it does not run. */
const isOwnScript = ({ target, filename }: ErrorEvent) =>
  !('page' in document.documentElement.dataset) &&
  ((target instanceof HTMLScriptElement && target.type === 'module') || /\/assets\//.test(filename));

const { earlyEvents } = window;
if (earlyEvents) {
  earlyEvents.giveUp = (why) => giveUp(earlyEvents, why);
  const handleError = (event: ErrorEvent) => {
    if (!isOwnScript(event)) return;
    if (location.protocol === 'file:') return giveUp(earlyEvents, FROM_A_DISK);
    giveUp(earlyEvents, WITHOUT_SCRIPT);
    lookForNewer().catch(() => {});
  };
  addEventListener('error', handleError, true);
}
