import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { setApiBase } from '@odm-widgets/ward-deprivation';
import '@odm-widgets/ward-deprivation/define.js';
import { Site } from './site.js';

setApiBase('/dataset/');
await bootstrapApplication(Site, { providers: [provideZonelessChangeDetection()] });
