import type { ReactNode } from 'react';
import './room.css';
import { SkipLink } from '../ui/top-bar.js';

/** The dark room; a private talk has the clay frame. `staff` takes the desk sizes. */
export function RoomFrame({ caucus, staff, className, children }: { caucus?: boolean; staff?: boolean; className?: string; children: ReactNode }) {
  return (
    <div className={`screen ${staff ? 'staff' : ''} dark p-room`}>
      <SkipLink />
      <div className={`${className ?? ''} ${caucus ? 'cau' : ''}`}>{children}</div>
    </div>
  );
}
