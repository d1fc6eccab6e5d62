<?php
/**
 * A block and a shortcode for each folder of `blocks`, whose block.json is written from the manifest of its widget.
 *
 * @package ODM_Widgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'odm_widgets_register_blocks', 11 );
add_filter( 'block_type_metadata', 'odm_widgets_block_title' );
add_filter( 'the_content', 'odm_widgets_enqueue_for_content', 12 );

function odm_widgets_register_blocks(): void {
	wp_register_script(
		'odm-widgets-editor',
		plugins_url( 'editor.js', ODM_WIDGETS_PLUGIN ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' ),
		odm_widgets_release()['version'],
		true
	);
	$words = array();
	foreach ( array( 'options', 'more', 'unset' ) as $key ) {
		$words[ $key ] = odm_widgets_text( $key );
	}
	$names = array();
	foreach ( glob( dirname( ODM_WIDGETS_PLUGIN ) . '/blocks/*/block.json' ) as $file ) {
		$widget = basename( dirname( $file ) );
		$block  = register_block_type(
			dirname( $file ),
			array( 'render_callback' => static fn( array $attributes ): string => odm_widgets_render_block( 'odm-' . $widget, $attributes ) )
		);
		if ( $block ) {
			$names[] = $block->name;
			add_shortcode( 'odm-' . $widget, 'odm_widgets_render_shortcode' );
		}
	}
	wp_add_inline_script( 'odm-widgets-editor', 'var odmWidgets = ' . wp_json_encode( array( 'blocks' => $names, 'words' => $words ) ) . ';', 'before' );
}

/**
 * The name of a block in Welsh where the editor is in Welsh.
 *
 * @param array $metadata Of any block.
 */
function odm_widgets_block_title( array $metadata ): array {
	$tag = str_replace( 'odm-widgets/', 'odm-', (string) ( $metadata['name'] ?? '' ) );
	if ( 'cy' === odm_widgets_locale() && isset( ODM_WIDGETS_WELSH_TITLES[ $tag ] ) ) {
		$metadata['title'] = ODM_WIDGETS_WELSH_TITLES[ $tag ];
	}
	return $metadata;
}

function odm_widgets_render_block( string $tag, array $attributes ): string {
	return odm_widgets_tag( $tag, odm_widgets_types( $tag ), $attributes );
}

/**
 * A shortcode such as [odm-ward-deprivation ward="E05011351" picker], with a text between it and its end where wanted.
 *
 * @param array|string $attributes As they are written: names alone are switches.
 * @param string|null  $content    Between the tags.
 * @param string       $tag        Such as odm-ward-deprivation.
 */
function odm_widgets_render_shortcode( $attributes, $content, string $tag ): string {
	$options = array();
	foreach ( is_array( $attributes ) ? $attributes : array() as $name => $value ) {
		if ( is_int( $name ) ) {
			$options[ strtolower( $value ) ] = true;
		} else {
			// Texts of posts have curly quotes in place of straight ones.
			$options[ strtolower( $name ) ] = trim( html_entity_decode( $value, ENT_QUOTES, 'UTF-8' ), "\u{201C}\u{201D}\u{2033}\"" );
		}
	}
	return odm_widgets_tag( $tag, odm_widgets_types( $tag ), $options, wp_kses_post( do_shortcode( (string) $content ) ) );
}

/** @return array Attributes of a tag, with their types and values, as block.json has them. */
function odm_widgets_types( string $tag ): array {
	$block = WP_Block_Type_Registry::get_instance()->get_registered( str_replace( 'odm-', 'odm-widgets/', $tag ) );
	return array_filter(
		$block ? $block->attributes : array(),
		// WordPress adds attributes of its own, which no tag has.
		static fn( array $attribute ): bool => isset( $attribute['description'] )
	);
}

/**
 * A tag that somebody was allowed to paste, and a link that becomes a widget, need the loader as well.
 *
 * @param string $content Of a post.
 */
function odm_widgets_enqueue_for_content( string $content ): string {
	if ( odm_widgets_is_needed( $content ) ) {
		odm_widgets_enqueue();
	}
	return $content;
}
