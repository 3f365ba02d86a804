'use client';

import type { Description } from '../actions.ts';
import type { MediaItem } from '../media-source.ts';
import { mediaPath } from '../picture.ts';
import { recordingFile } from '../renditions.ts';

interface Props {
  item: MediaItem;
  /** Told once the browser knows how large and how long it is. */
  onMeasured(measures: Description['measures']): void;
}

/** A film or a sound to listen to. The browser measures it: what is known is not measured again. */
export function Recording({ item, onMeasured }: Props) {
  const source = mediaPath(recordingFile(item.hash, item.mime));
  const measure = (player: HTMLMediaElement) => {
    if (item.seconds !== null || !Number.isFinite(player.duration) || player.duration <= 0) return;
    const isFilm = player instanceof HTMLVideoElement && player.videoWidth > 0;
    onMeasured({
      width: isFilm ? player.videoWidth : null,
      height: isFilm ? player.videoHeight : null,
      seconds: Math.round(player.duration * 100) / 100,
    });
  };
  return (
    <div className="grid content-start">
      {item.kind === 'video' ? (
        // biome-ignore lint/a11y/useMediaCaption: its text is what is being written beside it
        <video
          src={source}
          controls
          preload="metadata"
          playsInline
          className="max-h-[26rem] w-full bg-tint"
          aria-label={item.alt || undefined}
          onLoadedMetadata={(event) => measure(event.currentTarget)}
        />
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: its text is what is being written beside it
        <audio
          src={source}
          controls
          preload="metadata"
          className="w-full"
          aria-label={item.alt || undefined}
          onLoadedMetadata={(event) => measure(event.currentTarget)}
        />
      )}
    </div>
  );
}
