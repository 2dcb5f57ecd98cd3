import type { Messages } from '../i18n/i18n.svelte';

/** The texts that MapLibre itself can show or say, in the reader's language. */
export function mapLocale({ canvas, controls, gestures }: Messages['map']): Record<string, string> {
  return {
    'Map.Title': canvas,
    'NavigationControl.ZoomIn': controls.zoomIn,
    'NavigationControl.ZoomOut': controls.zoomOut,
    'CooperativeGesturesHandler.WindowsHelpText': gestures.windows,
    'CooperativeGesturesHandler.MacHelpText': gestures.mac,
    'CooperativeGesturesHandler.MobileHelpText': gestures.touch,
  };
}
