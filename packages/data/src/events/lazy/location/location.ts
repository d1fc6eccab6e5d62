import type { LocationText } from '../../location-text.js';

/** A place, a link, or both, as one line of text says. */
interface ParsedLocation {
  /** The place; empty for an event that is only online. */
  place: string;
  /** The first link that is not a map. */
  url: string | undefined;
  /** Whether people can take part online. */
  isOnline: boolean;
}

/** Longest location that is read, in characters. */
const MAX_LENGTH = 1000;

const LINK = /https?:\/\/[^\s<>"]+/giu;
/** Services at which people meet or watch. */
const MEETING_HOSTS = String.raw`(?:zoom\.(?:us|com)|zoomgov\.com|teams\.(?:microsoft|live)\.com|meet\.google\.com|webex\.com|goto(?:meeting|webinar)?\.com|whereby\.com|jit\.si|discord\.(?:gg|com)|youtube\.com|youtu\.be|twitch\.tv|vimeo\.com|crowdcast\.io|streamyard\.com|airmeet\.com|gather\.town|bigmarker\.com|livestorm\.co|ringcentral\.com|8x8\.vc)`;
const MEETING_HOST = new RegExp(`(?:^|\\.)${MEETING_HOSTS}$`, 'iu');
/** Words in the address of a meeting on a site of its own: "meet.example", "/join/…". */
const MEETING_WORD =
  /(?:^|[./])(?:meet|meetings?|join|webinars?|conference|bbb|bigbluebutton|jitsi|call|livestream|stream|live)(?:[./]|$)/iu;

/** A link that somebody wrote without its scheme. */
const BARE_LINK = new RegExp(
  String.raw`(?<![\w/.@-])(?:www\.|(?:[\w-]{1,40}\.)?${MEETING_HOSTS}/)[^\s<>"]`,
  'giu',
);

const MAP_LINK =
  /^https?:\/\/(?:maps\.|(?:www\.)?(?:google\.[a-z.]+|bing\.com)\/maps|goo\.gl\/maps|(?:www\.)?openstreetmap\.org|osm\.org|(?:www\.)?what3words\.com|w3w\.co)/iu;

/** Two words that are read as one: "on-line", "Google Meet", "video call". */
const PHRASE =
  /\b(?:on|ar|google|facebook|live|video|phone|conference)[- ](?:line|lein|meet|live|stream|call|conference)/gu;
/** Words that say that an event is online. */
const ONLINE_WORDS = new Set(
  `online virtual virtually remote remotely internet zoom teams googlemeet webinar webex jitsi discord
  slack youtube facebooklive twitch whereby gotomeeting gotowebinar bigbluebutton videocall videoconference phonecall conferencecall livestream livestreamed livestreaming arlein
  rhithwir`.split(/\s+/u),
);
/** Words beside them that do not name a place. */
const DETAIL_WORDS = new Set(
  `a above after an and at be below booking business by call cisco class conference description details email event events facebook follow follows for from
  google held here in is join joining link live meeting microsoft ms of on only our over platform page provided register registration see sent
  session shared talk tba tbc the this through to upon using via video web will with workshop your yn unig ar trwy drwy
  dolen website`.split(/\s+/u),
);
/** Words of those that never name a place, also without a word that says "online". */
const INSTRUCTION_WORDS = ['link', 'dolen', 'register', 'join', 'description', 'see'];
/** Where everybody is who takes part online. */
const COUNTRIES =
  /^(?:(?:the )?uk|united kingdom|great britain|gb|england|wales|scotland|cymru|worldwide|nationwide|everywhere|anywhere|global)$/iu;

/** Reads a line that may hold the name and address of a place, a link, or both. */
export function readLocation(text: string): LocationText {
  const { place, url, isOnline } = parseLocation(text);
  return { ...splitVenue(place), url, isOnline };
}

/**
 * Reads a line that may hold a place, links, words such as "Online", or several of these: "https://…; Town Hall",
 * "Online and at Anyford Library". Such words count only if they make up a whole part of the line: "Online Centre,
 * 4 High Street" is a place.
 */
function parseLocation(text: string): ParsedLocation {
  const line = text.slice(0, MAX_LENGTH).trim().replace(BARE_LINK, 'https://$&');
  const links = (line.match(LINK) ?? []).map(trimLink);
  const parts = splitParts(withoutAccessCodes(links.length ? withoutLinks(line) : line));
  const isOnline = links.some(isMeetingLink) || parts.some(({ kind }) => kind === 'online');
  const places = parts.filter((part) => part.kind === 'place' && !(isOnline && COUNTRIES.test(part.text)));
  const isPlaceOnly = !links.length && places.length === parts.length;
  return {
    place: isPlaceOnly ? line : places.map((part) => part.text).join(', '),
    url: links.find((link) => !MAP_LINK.test(link)),
    isOnline,
  };
}

/** Whether a link leads to a meeting, and not to a page about the event or to a map. */
function isMeetingLink(link: string): boolean {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]+)([^?#]*)/iu.exec(link) ?? [];
  return MEETING_HOST.test(host) || MEETING_WORD.test(host) || MEETING_WORD.test(path.slice(0, 100));
}

/** A link without the punctuation of the sentence around it. */
const trimLink = (link: string) => trimSigns(link, '', ".,;:!?)]'’");

function withoutLinks(line: string): string {
  return line
    .replace(LINK, (link) => `;${link.slice(trimLink(link).length)};`)
    .replace(/[([<];|;[)\]>]/gu, ';');
}

/** Passcodes and numbers of a meeting are not a place. */
function withoutAccessCodes(line: string): string {
  return line
    .replace(/\(?\b(?:(?:meeting|webinar) )?id\b[: #]{0,3}[\d -]{6,}\)?/giu, ';')
    .replace(/\b(?:pass ?code|password|access code|pin|kennwort)\b[: #=]{0,3}\S+/giu, ';');
}

interface Part {
  text: string;
  /** `other` holds details of an online meeting. */
  kind: 'place' | 'online' | 'other';
}

/** The parts of a line. A comma separates parts only where one of them says that the event is online. */
function splitParts(line: string): Part[] {
  return line.split(/[;|\n\r]| [/–—-] |\/(?= )/u).flatMap((part) => {
    const pieces = part.split(',').flatMap(classify);
    return pieces.every(({ kind }) => kind === 'place') ? classify(part) : joinPlaces(pieces);
  });
}

/** Joins the pieces of one place that a comma separated. */
function joinPlaces(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === 'place' && part.kind === 'place') last.text += `, ${part.text}`;
    else joined.push({ ...part });
  }
  return joined;
}

const BRACKETS = /^([^()]+)\(([^()]+)\)?$/u;
const HYBRID = /^(?:hybrid|in[- ]person|wyneb yn wyneb)(?: event| meeting)? *$/iu;
const CONNECTOR = / (?:and|&|\+|or|plus|a|ac|neu) /giu;
const PLACE_PREFIX =
  /^(?:(?:hybrid|in[- ]person|wyneb yn wyneb|venue|where|location|lleoliad)(?: ?[:–-] ?| at )|at |also |yn )/iu;
const MAX_CONNECTORS = 10;
const PUNCTUATION = ' ,:;–-';

function classify(text: string): Part[] {
  const part = trimSigns(text, PUNCTUATION, PUNCTUATION);
  if (!/[\p{L}\p{N}]/u.test(part)) return [];
  const [, outside = '', inside = ''] = BRACKETS.exec(part) ?? [];
  // "Hybrid (Central Library and Zoom)"
  if (HYBRID.test(outside)) return classify(inside);
  const kind = kindOf(part);
  if (kind !== 'place') return [{ text: part, kind }];
  for (const { 0: connector, index } of [...part.matchAll(CONNECTOR)].slice(0, MAX_CONNECTORS)) {
    const [before, after] = [part.slice(0, index), part.slice(index + connector.length)];
    const online = [before, after].find((side) => kindOf(side) === 'online');
    if (online !== undefined) {
      const rest = classify(online === before ? after : before);
      return [{ text: online, kind: 'online' }, ...rest];
    }
  }
  // "Central Library (and online)", but not "(online booking)"
  const addition = inside.replace(/^(?:(?:and|or|&|plus|also|ac|hefyd) )+/iu, '');
  if (addition && kindOf(addition) === 'online' && !/book|regist/iu.test(inside))
    return [...classify(outside), { text: inside, kind: 'online' }];
  const place = part.replace(PLACE_PREFIX, '');
  return place === part || !place ? [{ text: part, kind }] : classify(place);
}

/** Words in brackets do not count: "Zoom (link to follow)". */
function kindOf(part: string): Part['kind'] {
  const open = part.indexOf('(');
  const isBracketed = open > 0 && (part.endsWith(')') || !part.includes(')'));
  let text = (isBracketed ? part.slice(0, open) : part).toLowerCase();
  if (HYBRID.test(text)) return 'other';
  text = text.replace(PHRASE, (phrase) => phrase.replace(/[- ]/u, ''));
  const words = text.split(/[\s:.!-]+/u).filter(Boolean);
  const isOnline = words.some((word) => ONLINE_WORDS.has(word));
  if (!words.every((word) => ONLINE_WORDS.has(word) || DETAIL_WORDS.has(word))) return 'place';
  if (isOnline) return 'online';
  return INSTRUCTION_WORDS.some((word) => words.includes(word)) ? 'other' : 'place';
}

function trimSigns(text: string, atStart: string, atEnd: string): string {
  let [start, end] = [0, text.length];
  while (start < end && atStart.includes(text[start]!)) start += 1;
  while (end > start && atEnd.includes(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}

/** Splits a place into its name and address: "The Anvil, 12 Mill Lane" or "The Anvil @ 12 Mill Lane". */
function splitVenue(place: string): Pick<LocationText, 'name' | 'address'> {
  const separator = /(?<=.)(?:[\r\n,]| @ )/su.exec(place);
  if (!separator) return { name: place, address: '' };
  const { 0: sign, index } = separator;
  return { name: place.slice(0, index), address: place.slice(index + sign.length).trim() };
}
