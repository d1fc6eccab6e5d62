<?php
/**
 * The settings of the plugin, which only administrators can change: whose scripts, figures and pages are used.
 *
 * @package ODM_Widgets
 */

defined( 'ABSPATH' ) || exit;

const ODM_WIDGETS_OPTION = 'odm_widgets';

add_action( 'admin_init', 'odm_widgets_register_settings' );
add_action( 'admin_menu', 'odm_widgets_add_settings_page' );

/**
 * A setting; a constant of wp-config.php such as ODM_WIDGETS_PAGES comes first.
 *
 * @param string $name 'files', 'pages' or 'origins'.
 */
function odm_widgets_setting( string $name ): string {
	$constant = 'ODM_WIDGETS_' . strtoupper( $name );
	if ( defined( $constant ) ) {
		return trim( (string) constant( $constant ) );
	}
	$values = get_option( ODM_WIDGETS_OPTION, array() );
	return isset( $values[ $name ] ) && is_string( $values[ $name ] ) ? $values[ $name ] : '';
}

/**
 * Scheme, host and port of an address of the web, as browsers compare them; '' where it is none.
 *
 * @param string $url An address.
 */
function odm_widgets_origin( string $url ): string {
	$parts  = wp_parse_url( trim( $url ) );
	$scheme = strtolower( $parts['scheme'] ?? '' );
	if ( ! $parts || ! in_array( $scheme, array( 'http', 'https' ), true ) || empty( $parts['host'] ) || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
		return '';
	}
	$usual = 'https' === $scheme ? 443 : 80;
	$port  = isset( $parts['port'] ) && $parts['port'] !== $usual ? ':' . $parts['port'] : '';
	return $scheme . '://' . strtolower( $parts['host'] ) . $port;
}

/** The origins that attributes of tags in posts may name. */
function odm_widgets_allowed_origins(): array {
	$lines = array_map( 'odm_widgets_origin', preg_split( '/\s+/', odm_widgets_setting( 'origins' ), -1, PREG_SPLIT_NO_EMPTY ) );
	return array_values( array_unique( array_filter( array_merge( array( odm_widgets_origin( home_url() ) ), $lines ) ) ) );
}

function odm_widgets_register_settings(): void {
	register_setting(
		'odm_widgets',
		ODM_WIDGETS_OPTION,
		array(
			'type'              => 'object',
			'default'           => array(),
			'sanitize_callback' => 'odm_widgets_sanitise_settings',
		)
	);
	add_settings_section( 'odm_widgets', '', '__return_null', 'odm_widgets' );
	foreach ( array( 'files', 'pages', 'origins' ) as $name ) {
		add_settings_field( $name, odm_widgets_text( $name ), 'odm_widgets_print_field', 'odm_widgets', 'odm_widgets', array( 'name' => $name, 'label_for' => 'odm-widgets-' . $name ) );
	}
}

function odm_widgets_add_settings_page(): void {
	add_options_page( odm_widgets_text( 'settings' ), odm_widgets_text( 'settings' ), 'manage_options', 'odm_widgets', 'odm_widgets_print_settings_page' );
}

/**
 * Keeps what is an address, and says what is not.
 *
 * @param mixed $values As the form sends them.
 */
function odm_widgets_sanitise_settings( $values ): array {
	$values = is_array( $values ) ? wp_unslash( $values ) : array();
	$read   = static fn( string $name ): string => isset( $values[ $name ] ) && is_string( $values[ $name ] ) ? trim( $values[ $name ] ) : '';
	$kept   = array();
	foreach ( array( 'files', 'pages' ) as $name ) {
		$value     = $read( $name );
		$is_folder = 'pages' === $name && path_is_absolute( $value ) && is_dir( $value );
		if ( '' === $value || $is_folder || ( '' !== odm_widgets_origin( $value ) && ! strpbrk( $value, '?#' ) ) ) {
			$kept[ $name ] = $is_folder ? untrailingslashit( $value ) : sanitize_url( $value, array( 'http', 'https' ) );
		} else {
			$kept[ $name ] = odm_widgets_setting( $name );
			odm_widgets_refuse( $value );
		}
	}
	$origins = array();
	foreach ( preg_split( '/\s+/', $read( 'origins' ), -1, PREG_SPLIT_NO_EMPTY ) as $line ) {
		$origin = odm_widgets_origin( $line );
		if ( '' === $origin ) {
			odm_widgets_refuse( $line );
		} else {
			$origins[] = $origin;
		}
	}
	$kept['origins'] = implode( "\n", array_unique( $origins ) );
	return $kept;
}

function odm_widgets_refuse( string $value ): void {
	add_settings_error( ODM_WIDGETS_OPTION, 'odm_widgets_address', sprintf( odm_widgets_text( 'wrong_address' ), esc_html( $value ) ) );
}

function odm_widgets_print_field( array $field ): void {
	$name    = $field['name'];
	$id      = 'odm-widgets-' . $name;
	$is_list = 'origins' === $name;
	printf(
		$is_list
			? '<textarea class="large-text code" rows="4" id="%1$s" name="%2$s" aria-describedby="%1$s-help">%3$s</textarea>'
			: '<input class="large-text code" type="text" id="%1$s" name="%2$s" value="%3$s" aria-describedby="%1$s-help">',
		esc_attr( $id ),
		esc_attr( ODM_WIDGETS_OPTION . '[' . $name . ']' ),
		$is_list ? esc_textarea( odm_widgets_setting( $name ) ) : esc_attr( odm_widgets_setting( $name ) )
	);
	printf( '<p class="description" id="%1$s-help">%2$s</p>', esc_attr( $id ), esc_html( odm_widgets_text( $name . '_help' ) ) );
}

function odm_widgets_print_settings_page(): void {
	echo '<div class="wrap"><h1>' . esc_html( odm_widgets_text( 'settings' ) ) . '</h1><form method="post" action="options.php">';
	settings_fields( 'odm_widgets' );
	do_settings_sections( 'odm_widgets' );
	submit_button();
	echo '</form></div>';
}
