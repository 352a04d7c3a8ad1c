import { drawnContrasts, edgeContrasts, textContrasts } from './contrast.ts';
import { expect, open, test } from './page.ts';

const SYSTEMS = ['light', 'dark'] as const;
const THEMES = ['', 'theme=light', 'theme=dark'];

// Only colours differ between the themes of a system, and they follow at once: each view is opened once for both.
for (const theme of THEMES) {
  test(`a contrast theme of the system wins over “${theme}”: all is readable`, async ({ page }) => {
    for (const query of ['', 'years=2019..2020&focus=PAK&event=2021-09-16-lukashenko-khan', 'view=claims']) {
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      await open(page, `?${[query, theme].filter(Boolean).join('&')}`);
      for (const colorScheme of SYSTEMS) {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        const text = await textContrasts(page);
        expect(text.count, `${query}, ${colorScheme}`).toBeGreaterThan(250);
        expect(text.faint, `${query}, ${colorScheme}`).toEqual([]);
        if (query !== '') continue;
        const drawn = await drawnContrasts(page);
        expect(drawn.count, colorScheme).toBeGreaterThan(12);
        expect(drawn.faint, colorScheme).toEqual([]);
      }
    }
  });
}

test('on the light and the dark page bars, lines, glyphs and the edges of controls are seen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const query of ['?years=2019..2020', '?event=2021-09-16-lukashenko-khan', '?view=claims']) {
    await open(page, query);
    for (const colorScheme of SYSTEMS) {
      await page.emulateMedia({ colorScheme });
      const [drawn, edges] = [await drawnContrasts(page), await edgeContrasts(page)];
      expect(Math.min(drawn.count, edges.count), `${query}, ${colorScheme}`).toBeGreaterThan(12);
      expect([...drawn.faint, ...edges.faint], `${query}, ${colorScheme}`).toEqual([]);
    }
  }
});

test('in a contrast theme what is chosen, what can be pressed and where the focus is are seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await open(page, '?theme=light');
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('b'));
    return Object.fromEntries(
      ['Canvas', 'CanvasText', 'Highlight'].map((name) => {
        probe.style.color = name;
        return [name, getComputedStyle(probe).color];
      }),
    );
  });

  const flow = page.getByRole('radiogroup', { name: 'Flow' });
  const faceOf = (name: string) => flow.locator('label', { hasText: name }).locator('span').first();
  await expect(faceOf('Exports')).toHaveCSS('background-color', system.Highlight ?? '');
  await expect(faceOf('Imports')).not.toHaveCSS('background-color', system.Highlight ?? '');
  const all = page.getByRole('button', { name: /^All 154/ });
  await expect(all).toHaveCSS('background-color', system.Highlight ?? '');

  const stages = page.getByRole('banner').getByRole('link');
  await expect(stages.filter({ hasText: 'Map' })).toHaveCSS('border-bottom-color', system.CanvasText ?? '');
  await expect(stages.filter({ hasText: 'Table' })).toHaveCSS('border-bottom-color', system.Canvas ?? '');

  const number = page.getByRole('heading', { level: 1 }).getByRole('button');
  await expect(number).toHaveCSS('text-decoration-line', 'underline');

  const contacts = page.getByRole('button', { name: 'Contacts in 2021', exact: true });
  const exports = flow.getByRole('radio', { name: 'Exports' });
  await page.keyboard.press('Tab'); // what takes the focus from now on takes it as from the keyboard
  for (const [one, face] of [
    [all, all],
    [exports, faceOf('Exports')],
    [contacts, contacts],
  ] as const) {
    const before = await face.screenshot();
    await one.focus();
    expect((await face.screenshot()).equals(before), 'it looks the same with the focus').toBe(false);
  }
});

test('where more contrast is asked for, small text is ink, coasts are drawn and falls are hatched', async ({
  page,
}) => {
  await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' });
  await open(page, '?years=2019..2020');
  for (const colorScheme of SYSTEMS) {
    await page.emulateMedia({ contrast: 'more', colorScheme });
    expect((await textContrasts(page, 7)).faint).toEqual([]);
    const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
    const map = page.locator('#map');
    for (const fall of ['q0', 'q1', 'q2', 'q3']) {
      const mark = map.locator(`path[data-token="${fall}"]`).first();
      await expect(mark).toHaveCSS('fill', `url("#map-${fall}")`);
      await expect(mark).toHaveCSS('stroke', ink);
      await expect(map.locator(`i[data-token="${fall}"]`)).toHaveCSS('background-image', /gradient/);
    }
    await expect(map.locator('path[data-token="q5"]').first()).not.toHaveCSS('fill', /url/);
  }
});
