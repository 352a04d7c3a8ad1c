import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ShareButton } from '../../src/share/ShareButton.tsx';
import { ShareMenu } from '../../src/share/ShareMenu.tsx';
import { takeRemarks } from '../../src/ui/say.ts';
import type { Theme } from '../../src/view-state/view.ts';
import { contentOf, parsed, sharedOf } from './shared-of.ts';

// This page knows the dialog element but not how to open one.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

async function openMenu(colours?: Theme) {
  const user = userEvent.setup();
  const content = contentOf({ flow: 'import', theme: colours });
  const menuOf = (onClose: () => void) => <ShareMenu content={content} colours={colours} onClose={onClose} />;
  render(<ShareButton onNear={() => {}} menu={menuOf} />);
  await user.tab();
  await user.keyboard('{Enter}');
  return { user, menu: await screen.findByRole('dialog', { name: 'Share and take away' }) };
}

const link = 'http://localhost:3000/?v=1&flow=import';

// This page's files give their text, without the mark at its start, but not their bytes.
async function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob);
  });
}

describe('the share menu', () => {
  it('opens by keyboard on the button that copies, with the address to read and select', async () => {
    const { menu } = await openMenu();
    expect(within(menu).getByRole('button', { name: 'Copy link' })).toHaveFocus();
    expect(within(menu).getByRole('textbox', { name: 'Address of this view' })).toHaveValue(link);
  });

  it('copies link, citations and embed code, and says each time what was copied', async () => {
    const { user, menu } = await openMenu();
    const copies = [
      ['Copy link', 'Link copied.', link],
      ['Plain text', 'Citation copied.', 'AALA Trade Atlas: '],
      ['BibTeX', 'Citation as BibTeX copied.', '@misc{'],
      ['CSL-JSON', 'Citation as CSL-JSON copied.', '[\n  {'],
      ['RIS', 'Citation as RIS copied.', 'TY  - DATA'],
      ['Copy embed code', 'Embed code copied.', '<iframe src="http://localhost:3000/?v=1&amp;flow=import&amp;embed=1"'],
    ] as const;
    for (const [name, message, start] of copies) {
      await user.click(within(menu).getByRole('button', { name }));
      expect(await within(menu).findByText(message)).toBeVisible();
      expect(takeRemarks()).toBe(message);
      expect((await navigator.clipboard.readText()).startsWith(start)).toBe(true);
    }
  });

  it('shows the text to copy by hand where the browser refuses, selected', async () => {
    const { user, menu } = await openMenu();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(within(menu).getByRole('button', { name: 'BibTeX' }));
    const box = await within(menu).findByRole('textbox', { name: /does not allow copying.*Citation as BibTeX/ });
    expect(box).toHaveFocus();
    expect((box as HTMLTextAreaElement).value).toMatch(/^@misc\{/);
    expect(box).toHaveProperty('selectionEnd', (box as HTMLTextAreaElement).value.length);
    // The focus says it, by the name of the box.
    expect(takeRemarks()).toBe('');
  });

  it('shares the page in the colours of whoever opens it, but where the reader wants to keep those here', async () => {
    const { user, menu } = await openMenu('dark');
    const copied = async (name: string) => {
      await user.click(within(menu).getByRole('button', { name }));
      return navigator.clipboard.readText();
    };
    for (const name of ['Copy link', 'Plain text', 'Copy embed code'])
      expect(await copied(name)).not.toContain('theme');
    const keep = within(menu).getByRole('checkbox', { name: 'Keep these colours (dark)' });
    expect(keep).not.toBeChecked();
    await user.click(keep);
    for (const name of ['Copy link', 'Plain text', 'Copy embed code'])
      expect(await copied(name)).toContain('theme=dark');
    await user.click(keep);
    expect(within(menu).getByRole('textbox', { name: 'Address of this view' })).toHaveValue(link);
    takeRemarks();
  });

  it('asks for no colours where the page has those of the system', async () => {
    const { menu } = await openMenu();
    expect(within(menu).queryByRole('checkbox')).toBeNull();
  });

  it('shows the link to copy by hand where the system’s own sheet is refused, and says nothing where it was closed', async () => {
    const share = vi.fn(() => Promise.reject(new DOMException('closed', 'AbortError')));
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const { user, menu } = await openMenu();
    await user.click(within(menu).getByRole('button', { name: 'Send with another app' }));
    expect(menu).not.toHaveTextContent('copy by hand');
    share.mockImplementation(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await user.click(within(menu).getByRole('button', { name: 'Send with another app' }));
    expect(await within(menu).findByRole('textbox', { name: /copy by hand/ })).toHaveValue(link);
    Reflect.deleteProperty(navigator, 'share');
  });

  it('offers the system’s own sheet only where there is one', async () => {
    const share = vi.fn(async () => undefined);
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const { user, menu } = await openMenu();
    await user.click(within(menu).getByRole('button', { name: 'Send with another app' }));
    expect(share).toHaveBeenCalledWith({ title: expect.stringMatching(/ · AALA Trade Atlas$/), url: link });
    Reflect.deleteProperty(navigator, 'share');
    await user.click(within(menu).getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'Share' }));
    const again = await screen.findByRole('dialog');
    expect(within(again).queryByRole('button', { name: 'Send with another app' })).toBeNull();
  });

  it('saves the figures and the events under names that say the state, and links the package', async () => {
    const { user, menu } = await openMenu();
    const blobs: Blob[] = [];
    const saved: string[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
        revokeObjectURL: () => undefined,
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    await user.click(within(menu).getByRole('button', { name: /^Figures shown \(CSV\).*154 partners/ }));
    await user.click(within(menu).getByRole('button', { name: /^Events shown \(CSV\).*50 events/ }));
    vi.unstubAllGlobals();
    expect(saved).toEqual(['trade-import-change-2020-2021.csv', 'events-2021.csv']);
    expect(within(menu).getByText('events-2021.csv was handed to the browser to save.')).toBeVisible();
    // Of what is copied and saved in haste only the last is said.
    expect(takeRemarks()).toBe('events-2021.csv was handed to the browser to save.');
    const bytes = await Promise.all(blobs.map(async (blob) => Buffer.from(await bytesOf(blob))));
    // Excel reads a text by its code page, but for one that begins with these three; the header's sign comes right after.
    for (const one of bytes) expect([...one.subarray(0, 5)]).toEqual([0xef, 0xbb, 0xbf, ...Buffer.from('# ')]);
    const [figures = ''] = bytes.map((one) => one.subarray(3).toString('utf8'));
    expect(figures).not.toContain('\uFEFF');
    for (const name of ['Côte d’Ivoire', 'Curaçao', 'São Tomé and Príncipe']) expect(figures).toContain(name);
    expect(parsed(figures)).toHaveLength(sharedOf().table.rows.length);
    const zip = within(menu).getByRole('link', { name: /whole data package/ });
    expect(zip.getAttribute('href')).toMatch(/data\/aala-trade-atlas\.zip$/);
    expect(zip).toHaveAttribute('download', `aala-trade-atlas-data-${sharedOf().atlas.version}.zip`);
  });

  it('is gone once it is closed', async () => {
    const { user, menu } = await openMenu();
    await user.click(within(menu).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
