import type { SVGProps } from 'react';
import { type DrawnShape, transformOf } from '../model/windows.ts';

export interface MapShapeProps extends SVGProps<SVGPathElement & SVGCircleElement> {
  readonly shape: DrawnShape;
}

/** The outline of an economy, or its circle where it is too small to see. */
export function MapShape({ shape, ...rest }: MapShapeProps) {
  return shape.path === undefined ? (
    <circle cx={shape.x} cy={shape.y} r={3.6} {...rest} />
  ) : (
    <path d={shape.path} transform={shape.affine && transformOf(shape.affine)} {...rest} />
  );
}
