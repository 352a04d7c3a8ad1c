// What the benchmark puts into the page before the page's own scripts. Each function is sent as text: it sees no imports,
// only `window.benchProbe`, which `watchBrowser` makes.

/**
 * Lets errors have no stack. With a tool at the browser, each error made, even one that is never thrown, lets it read the
 * script a second time for the stack's places: no reader pays for that, and React makes such an error when it starts.
 */
export function leaveStacks() {
  Error.stackTraceLimit = undefined;
}

/** Collects paints, layout shifts, long tasks and event timings. */
export function watchBrowser() {
  const probe = { fcp: undefined, lcp: undefined, lcpElement: '', longTasks: [], shifts: [], events: [] };
  window.benchProbe = probe;
  const watch = (type, take, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') probe.fcp = entry.startTime;
  });
  watch('largest-contentful-paint', (entry) => {
    probe.lcp = entry.startTime;
    probe.lcpElement = `<${entry.element?.localName ?? 'gone'}> ${entry.element?.textContent?.trim().slice(0, 60) ?? ''}`;
  });
  watch('longtask', ({ startTime, duration }) => probe.longTasks.push({ startTime, duration }));
  watch('layout-shift', ({ startTime, value, hadRecentInput, sources }) => {
    const moved = sources?.find(({ node }) => node?.localName)?.node;
    if (!hadRecentInput) probe.shifts.push({ startTime, value, element: moved?.outerHTML.slice(0, 80) });
  });
  watch(
    'event',
    ({ name, startTime, duration, interactionId }) => {
      if (interactionId) probe.events.push({ name, startTime, duration });
    },
    { durationThreshold: 16 },
  );
}

/** Notes when flow, years and map answer, which scripts had come by then, and when the whole default view is drawn. */
export function watchReadiness() {
  const probe = window.benchProbe;
  const has = (selector) => document.querySelector(selector) !== null;
  // A prerendered element is there before it answers; React marks the ones it has taken over.
  const isLive = (selector) =>
    Object.keys(document.querySelector(selector) ?? {}).some((key) => key.startsWith('__reactProps'));
  probe.isLive = isLive;
  const answersNow = () => ['input[name="flow"]', '#timeline input[type="range"]', '#map [data-iso3]'].every(isLive);
  // What came without another script asking for it; later parts may have come by then, but nothing waited for them.
  const firstScripts = () => {
    const entries = performance.getEntriesByType('resource');
    const first = document.querySelector('script[type=module][src]')?.src;
    const until = entries.find((entry) => entry.name === first)?.responseEnd ?? Number.POSITIVE_INFINITY;
    return entries.filter((entry) => entry.startTime < until).map((entry) => entry.name);
  };
  const isWholeNow = () => {
    return (
      answersNow() &&
      isLive('#growth figure') &&
      // Pictures, until the reader first does something.
      ['bars', 'lines'].every((chart) => has(`#growth [data-drawing="${chart}"] svg path`)) &&
      // A reporter without events has a sentence in their place.
      has('#events [data-event], p#events') &&
      has('#table tbody [data-iso3]') &&
      !has('[data-loading]')
    );
  };
  // Looked at once a frame: what is true in one frame is on screen when the next begins. A slow page pays for each look, so
  // one element stands for its kind.
  const look = () => {
    if (!probe.hasMap && has('#map [data-iso3][data-state]')) {
      probe.hasMap = true;
      requestAnimationFrame((now) => {
        probe.map = now;
      });
    }
    if (!probe.answerScripts && answersNow()) {
      probe.answerScripts = firstScripts();
      requestAnimationFrame((now) => {
        probe.answers = now;
      });
    }
    if (!isWholeNow()) requestAnimationFrame(look);
    else
      requestAnimationFrame((now) => {
        probe.whole = now;
      });
  };
  requestAnimationFrame(look);
}

/** Lets `benchProbe.expect(type)` time the events of that type until paint, and notes the last change the reader sees. */
export function watchInteractions() {
  const probe = window.benchProbe;
  let expected;
  probe.expect = (type) => {
    Object.assign(probe, { events: [], samples: [], lastChange: performance.now(), mapChange: undefined });
    expected = type;
  };
  const handleEvent = ({ type, timeStamp }) => {
    if (expected !== type) return;
    // The event's own time: waiting in the queue counts. The second frame starts after the first is painted.
    const sample = { at: timeStamp, frames: undefined };
    probe.samples.push(sample);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        sample.frames = performance.now() - timeStamp;
      }),
    );
  };
  for (const type of ['keydown', 'keyup', 'pointermove'])
    window.addEventListener(type, handleEvent, { capture: true, passive: true });

  // Without the announcer for screen readers, which waits half a second on purpose.
  const elementOf = ({ target }) => (target.nodeType === 1 ? target : target.parentElement);
  const isInMain = (element) => element?.closest('main') && !element.closest('[aria-live]');
  new MutationObserver((changes) => {
    const elements = changes.map(elementOf).filter(isInMain);
    if (elements.length === 0) return;
    const isMap = elements.some((element) => element.closest('#map svg'));
    requestAnimationFrame(() => {
      probe.lastChange = performance.now();
      // What is drawn in this frame is on screen when the next begins.
      if (isMap)
        requestAnimationFrame(() => {
          probe.mapChange = performance.now();
        });
    });
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}
