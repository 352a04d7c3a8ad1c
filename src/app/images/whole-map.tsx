import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { MapPicture, type MapPictureProps } from '../../map/draw/MapPicture.tsx';

/** Draws the whole map out of sight as long as it is read: on a phone the page shows it in windows, a picture does not. */
export function wholeMapFor(props: MapPictureProps) {
  return <Read,>(read: (box: HTMLElement) => Read): Read => {
    const place = document.createElement('div');
    place.inert = true;
    place.style.cssText = `position:fixed;top:0;left:200vw;width:${props.shapes.width}px`;
    document.body.append(place);
    const root = createRoot(place);
    flushSync(() => root.render(<MapPicture {...props} />));
    try {
      const box = place.firstElementChild;
      if (!(box instanceof HTMLElement)) throw new Error('the map was not drawn');
      return read(box);
    } finally {
      root.unmount();
      place.remove();
    }
  };
}
