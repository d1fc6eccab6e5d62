import type { ConfigErrorStrings } from './types.js';

export const cy: ConfigErrorStrings = {
  notReady:
    'Nid yw’r ffurflen hon yn barod, ac nid yw’n anfon dim. Mae angen i’r bobl sy’n gofalu am y dudalen hon ychwanegu:',
  reasons: {
    'unknown-provider': 'enw’r gwasanaeth cylchlythyr (provider)',
    'missing-provider': 'enw’r gwasanaeth cylchlythyr (provider)',
    consent: 'yr hyn y mae pobl yn cytuno iddo wrth gofrestru (consent)',
    privacy: 'dolen i’r hysbysiad preifatrwydd (privacy-href)',
    action: 'y man y mae’r ffurflen yn anfon yr hyn a deipir iddo (action)',
    insecure: 'cyfeiriad diogel i’r ffurflen, yn dechrau â https:// (action)',
    credentials: 'cyfeiriad i’r ffurflen heb enw defnyddiwr ynddo (action)',
    shortened: 'cyfeiriad llawn y ffurflen, nid dolen fer (action)',
    address: 'cyfeiriad sy’n perthyn i’r gwasanaeth cylchlythyr (action)',
    list: 'y rhestr y mae pobl yn ymuno â hi (list)',
    field: 'maes ar gyfer y cyfeiriad e-bost, â’r enw y mae’r gwasanaeth yn ei roi arno',
  },
};
