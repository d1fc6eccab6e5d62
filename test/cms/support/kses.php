<?php
/**
 * Reads JSON with `text` and `allowed` (attributes by the name of a tag), and prints what the filter of WordPress leaves
 * of the text. It is kses, from which Drupal’s `Xss::filter()` was made. The first argument is the folder of WordPress,
 * of which nothing but the filter is loaded.
 */

define( 'ABSPATH', $argv[1] . '/' );
define( 'WPINC', 'wp-includes' );
require ABSPATH . 'wp-includes/plugin.php';
require ABSPATH . 'wp-includes/kses.php';

$input = json_decode( stream_get_contents( STDIN ), true );
echo wp_kses( $input['text'], $input['allowed'], array( 'http', 'https', 'mailto', 'tel' ) );
