import { app, screen } from 'electron';
import type { Place, PlacedWindow } from '../../ports.ts';
import { middleOf, placeOn } from './place-on.ts';
import type { Rectangle } from './place-on.ts';
import { tellsPositions } from './place-watch.ts';
import { LEAST_SIZES, USUAL_SIZES } from './window-looks.ts';

/**
 * Where a window opens: at its old place if a screen still shows it, otherwise in the middle of the screen with the pointer.
 * The player always opens on that screen.
 */
export function startOf(name: PlacedWindow, place: Place | null): Rectangle {
  const least = LEAST_SIZES[name];
  const workArea = workAreaInUse();
  const screens = name === 'player' ? [workArea] : screen.getAllDisplays().map((display) => display.workArea);
  return (place && placeOn(place, screens, least)) ?? middleOf(workArea, place ?? USUAL_SIZES[name], least);
}

/**
 * The part of the screen in use that no panel covers. On Wayland no app knows where the pointer is, and to ask before there is a
 * window ends older Electron; the compositor chooses the screen there anyway.
 */
export function workAreaInUse(): Rectangle {
  if (!hasPositions()) return screen.getPrimaryDisplay().workArea;
  return screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea;
}

/** Whether this desktop tells apps where their windows are. */
export function hasPositions(): boolean {
  return tellsPositions({
    platform: process.platform,
    ozone: app.commandLine.getSwitchValue('ozone-platform'),
    session: process.env['XDG_SESSION_TYPE'] ?? '',
    electronMajor: Number.parseInt(process.versions.electron, 10),
  });
}
