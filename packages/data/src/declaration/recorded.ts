/**
 * SHA-256 of each principle of version 1.0, universal edition (13 April 2021), by its normalised words: enough to
 * notice a change, and none of the words.
 */
export const RECORDED: readonly string[] = [
  'weG-iuTrmXnMWFGwym5suGXU2QG1UuelPEP7lsXRS4E',
  'VtmKYIFS53jGipvCgoAKznMwn6ZnXcDdMORfVkGXgiw',
  'jGlbXNb6XXRGtBhqx60AV_b9kCxZtSUFBk6V0fWDp38',
  'zo0ugzHNhtSU-i5hKYuRxe0yZrLF53CmONdB680SNJk',
  'W9cSfy-tY-kbVvKfYJ1HF-R5GW6BrVMe8kyaMrgBVsU',
  'PStyxJhhZwlspTWjKhlqypQJ7ky3JNaw_RLvmCFPxbU',
  'l1OKZUfYkipn3JgSGp_SNTlJVFEHLMpT7Yn8AL1eL9I',
  'kOYHRemNCqhCsaiEYh6Ufdzi3hRZnRFcpDuxs1oCPwQ',
  'kscFf4TvIwUnwHo2gWytryVUSFbOVjAxDy4HUfqgAo8',
  'NbFM6uEWyb6jC8sKzzJnCwaDRncKNe8B8V6arq-_IQ4',
  '3aJTO3_UfoM3oQNv0tl67iIDZVif3khrLV0Puy5MEIU',
  're2qsI7pUt1kfFG1zKQeTmoigGFQkAPFCezo8f5Qq4I',
  'GGEdxw2ztEz2ziVvOlE-8xeGkQgy80-yh8Iu2Twb9QY',
  '60UIUy_gs15gMsE-McJBTMFrF4cXzxAOR5LEK7Dd8Fo',
  't27F1V2UWEOxwDtRZ5CfyHI0SSrR-86g0p4tJzOczLc',
  '36GhVTjnHIsXEDEkN0qUZgPwCWaXXplXIkjOEaxCxhI',
  'qNPTeVkxf3mq3hVexxa_vFLLnzJoic0QMbVi-Vf3mGo',
  'CuGg4ewJd-FFvywK_g4ga882H3Xp6wQ0KrvnAuOn8p4',
  'sKMIPLjrVlDajkKnUXSlfo6Gk_8NibiJ9g9Pzm9VO1o',
  'bLHcg6lHaGjLKVHbkckDJAna2AhChJbU5qWmADtYx1Y',
  'Y35I0liISdEIrmVLLchiA7B5BkvvtfSdTlR-4AEM2oY',
  '3yZf8kncPkLUSUGp9t54Q3RloRtHOV-z8Qmb2WEf48U',
  'VoY9sOemVVjm8ScYk6BGiV0bdxbbHIcYs-tHhfjxM0E',
];
