/**
 * What Windows and Exchange call the zones of the world, and the IANA zone each is in its main territory: a continent,
 * then a name, "=", a city, a line each. " Standard Time" follows a name, or is its "~", unless it counts hours; a name
 * without a city is that of the city.
 * Source: Unicode CLDR, windowsZones (territory 001), Unicode-3.0 licence.
 */
const TABLE = `
Australia/
AUS Central=Darwin
AUS Eastern=Sydney
Aus Central W.=Eucla
Cen. Australia=Adelaide
E. Australia=Brisbane
Lord Howe
Tasmania=Hobart
W. Australia=Perth
Asia/
Afghanistan=Kabul
Altai=Barnaul
Arab=Riyadh
Arabian=Dubai
Arabic=Baghdad
Azerbaijan=Baku
Bangladesh=Dhaka
Caucasus=Yerevan
Central Asia=Almaty
China=Shanghai
Ekaterinburg=Yekaterinburg
Georgian=Tbilisi
India=Calcutta
Iran=Tehran
Israel=Jerusalem
Jordan=Amman
Korea=Seoul
Magadan
Middle East=Beirut
Myanmar=Rangoon
N. Central Asia=Novosibirsk
Nepal=Katmandu
North Asia East=Irkutsk
North Asia=Krasnoyarsk
North Korea=Pyongyang
Omsk
Pakistan=Karachi
Qyzylorda
Russia Time Zone 10=Srednekolymsk
Russia Time Zone 11=Kamchatka
SE Asia=Bangkok
Sakhalin
Singapore
Sri Lanka=Colombo
Syria=Damascus
Taipei
Tokyo
Tomsk
Transbaikal=Chita
Ulaanbaatar
Vladivostok
W. Mongolia=Hovd
West Asia=Tashkent
West Bank=Hebron
Yakutsk
America/
Alaskan=Anchorage
Aleutian=Adak
Argentina=Buenos_Aires
Atlantic=Halifax
Bahia
Canada Central=Regina
Central America=Guatemala
Central Brazilian=Cuiaba
Central=Chicago
Central~ (Mexico)=Mexico_City
Cuba=Havana
E. South America=Sao_Paulo
Eastern=New_York
Eastern~ (Mexico)=Cancun
Greenland=Godthab
Haiti=Port-au-Prince
Magallanes=Punta_Arenas
Montevideo
Mountain=Denver
Mountain~ (Mexico)=Chihuahua
Newfoundland=St_Johns
Pacific SA=Santiago
Pacific=Los_Angeles
Pacific~ (Mexico)=Tijuana
Paraguay=Asuncion
SA Eastern=Cayenne
SA Pacific=Bogota
SA Western=La_Paz
Saint Pierre=Miquelon
Tocantins=Araguaina
Turks And Caicos=Grand_Turk
US Eastern=Indianapolis
US Mountain=Phoenix
Venezuela=Caracas
Yukon=Whitehorse
Europe/
Astrakhan
Belarus=Minsk
Central Europe=Budapest
Central European=Warsaw
E. Europe=Chisinau
FLE=Kiev
GMT=London
GTB=Bucharest
Kaliningrad
Romance=Paris
Russia Time Zone 3=Samara
Russian=Moscow
Saratov
Turkey=Istanbul
Volgograd
W. Europe=Berlin
Atlantic/
Azores
Cape Verde
Greenwich=Reykjavik
Pacific/
Bougainville
Central Pacific=Guadalcanal
Chatham Islands=Chatham
Easter Island=Easter
Fiji
Hawaiian=Honolulu
Line Islands=Kiritimati
Marquesas
New Zealand=Auckland
Norfolk
Samoa=Apia
Tonga=Tongatapu
West Pacific=Port_Moresby
Etc/
Dateline=GMT+12
UTC=UTC
UTC+12=GMT-12
UTC+13=GMT-13
UTC-02=GMT+2
UTC-08=GMT+8
UTC-09=GMT+9
UTC-11=GMT+11
Africa/
E. Africa=Nairobi
Egypt=Cairo
Libya=Tripoli
Morocco=Casablanca
Namibia=Windhoek
Sao Tome
South Africa=Johannesburg
South Sudan=Juba
Sudan=Khartoum
W. Central Africa=Lagos
Indian/
Mauritius
`;

let zones: Map<string, string> | undefined;

/** IANA name for a Windows name, "GMT Standard Time"; undefined for any other. */
export function windowsZone(name: string): string | undefined {
  return (zones ??= readTable()).get(name);
}

const STANDARD = ' Standard Time';

function readTable(): Map<string, string> {
  let continent = '';
  const found = new Map<string, string>();
  for (const line of TABLE.trim().split('\n')) {
    const [name = '', city = name.replaceAll(' ', '_')] = line.split('=');
    if (name.endsWith('/')) continent = name;
    else
      found.set(/^UTC|[~\d]/u.test(name) ? name.replace('~', STANDARD) : name + STANDARD, continent + city);
  }
  return found;
}
