import { describe, expect, test } from 'vitest';
import { foldHosts, frontMoves, marksOf, namedHosts } from './story-marks.ts';

const at = (minute: number) => new Date(minute * 60_000);

describe('what happened to a story', () => {
  test.each([
    ['from elsewhere, without events', [], ['published']],
    ['put out once', [['publish', 0, 'A']], ['published']],
    [
      'changed under the same headline',
      [
        ['publish', 0, 'A'],
        ['publish', 5, 'A'],
      ],
      ['published', 'changed'],
    ],
    [
      'given another headline',
      [
        ['publish', 0, 'A'],
        ['publish', 5, 'B'],
        ['publish', 6, 'B'],
      ],
      ['published', 'headline', 'changed'],
    ],
    ['from elsewhere, changed later', [['publish', 5, 'B']], ['published', 'changed']],
    [
      'withdrawn and brought back',
      [
        ['publish', 0, 'A'],
        ['withdraw', 1, null],
        ['restore', 2, null],
      ],
      ['published', 'withdrawn', 'restored'],
    ],
    [
      'noted and edited',
      [
        ['publish', 0, 'A'],
        ['note', 1, null],
        ['edit', 2, 'C'],
      ],
      ['published'],
    ],
  ] as const)('%s', (_, events, expected) => {
    const told = events.map(([verb, minute, headline]) => ({ at: at(minute), verb, headline }));
    expect(marksOf(told, at(0)).map(({ kind }) => kind)).toEqual(expected);
  });
  test('a new headline is told', () => {
    const told = [
      { at: at(0), verb: 'publish', headline: 'A' },
      { at: at(5), verb: 'publish', headline: 'B' },
    ];
    expect(marksOf(told, at(0))[1]).toEqual({ at: at(5), kind: 'headline', detail: 'B' });
  });
  test('a move is a launch after which it stands otherwise, on each front', () => {
    const launches = [
      ['en', false],
      ['en', true],
      ['ja', true],
      ['en', true],
      ['en', false],
    ] as const;
    const moves = frontMoves(launches.map(([front, isThere], minute) => ({ at: at(minute), front, isThere })));
    expect(moves.map((move) => [move.front, move.isThere])).toEqual([
      ['en', true],
      ['ja', true],
      ['en', false],
    ]);
  });
});

describe('where readers came from', () => {
  test('those alone of their kind, and elsewhere, are told together', () =>
    expect(
      foldHosts([
        { host: 'b.example', readers: 1 },
        { host: '*', readers: 2 },
        { host: 'a.example', readers: 5 },
        { host: '', readers: 1 },
      ]),
    ).toEqual([
      { host: 'a.example', readers: 5 },
      { host: '', readers: 1 },
      { host: '*', readers: 3 },
    ]));
  test('so many are named and no more, and no reader is lost', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ host: `h${index}.example`, readers: 2 + index }));
    const folded = foldHosts(many);
    expect(folded).toHaveLength(namedHosts + 1);
    expect(folded.reduce((sum, { readers }) => sum + readers, 0)).toBe(many.reduce((sum, { readers }) => sum + readers, 0));
  });
  test('of nobody, nowhere', () => expect(foldHosts([])).toEqual([]));
});
